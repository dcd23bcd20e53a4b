import { useEffect } from 'react';

/** The area of partners is another page of the api: the browser has the address already, and loads it. */
export function ToMyArea() {
  useEffect(() => window.location.reload(), []);
  return null;
}
