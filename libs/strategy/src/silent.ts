/** Whether a write says nothing of the record: then there is nothing to judge. */
export const isSilent = ({ given }: { readonly given: object }): boolean => Object.keys(given).length === 0;
