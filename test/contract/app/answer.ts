/** What an App has answered. Headers' names are in lower case; the body of a stream is left out. */
export interface AppAnswer {
  method: string;
  /** With the query. */
  path: string;
  status: number;
  headers: Record<string, string>;
  body: string;
}
