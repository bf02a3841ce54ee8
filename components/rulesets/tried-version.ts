/** The version that a text is tried on. */
export interface TriedVersion {
  api: string;
  version: string;
}
