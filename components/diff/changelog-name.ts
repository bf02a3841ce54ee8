/** What a change is called in the log: one change may come, go and come again in several versions. */
export function changelogName(version: string, fingerprint: string): string {
  return `${version}~${fingerprint}`;
}
