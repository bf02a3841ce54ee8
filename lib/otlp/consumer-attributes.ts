/**
 * Attributes of a span or data point that may say which program called, in the order in which they are asked
 * (*default*: an administrator sets another list). None names a person: what the `enduser` and `user` namespaces hold, and
 * where a call came from, is never read.
 */
export const DEFAULT_CONSUMER_ATTRIBUTES: readonly string[] = [
  "concordat.consumer",
  "client.id",
  "oauth.client_id",
  "http.request.header.x-client-id",
  "http.request.header.x-consumer-username",
  "spiffe.id",
  "tls.client.spiffe_id",
  "http.request.header.x-forwarded-client-cert",
  "peer.service",
];

/** Attributes that hold people, or addresses of machines that people sit at, by definition: no setting reads them. */
const NEVER =
  /^(enduser|user|session|client\.(address|port|geo)|source\.|net\.(sock\.)?peer\.|network\.peer\.|http\.client_ip$)/;
const NEVER_HEADERS =
  /^http\.request\.header\.(authorization|cookie|proxy-authorization|x-forwarded-for|x-real-ip|forwarded|from|x-api-key)$/;

/** Whether an attribute may be asked who called: of a bounded length, and none that holds people or secrets. */
export function mayNameConsumer(attribute: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{0,127}$/.test(attribute) && !NEVER.test(attribute) && !NEVER_HEADERS.test(attribute);
}
