/**
 * The id under which a run waits in the queue. The same run always gets the same id, so adding it again changes nothing.
 * BullMQ refuses ids that contain ":" or are digits only; the prefix rules out the second.
 * In: the id of the `jobs` row. Throws when that is no usable part of an id.
 */
export function queueId(jobId: string): string {
  if (!/^[A-Za-z0-9-]+$/.test(jobId)) throw new Error(`"${jobId}" cannot be part of a queue id.`);
  return `job-${jobId}`;
}
