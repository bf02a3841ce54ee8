/** What is compared: an API and the labels of two of its versions. */
export interface ComparedVersions {
  api: string;
  from: string;
  to: string;
}
