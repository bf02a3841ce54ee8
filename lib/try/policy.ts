/** Fields that say where a request comes from: the other server must not be told somebody else's word for it. */
const NOT_SENT =
  /^(origin|referer|forwarded|x-forwarded-.*|x-real-ip|via|client-ip|true-client-ip|cf-.*|sec-.*|proxy-.*|user-agent)$/;

/** Fields of the answer that are for one connection, or for a browser that would act on them. */
const NOT_SHOWN = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "set-cookie",
  "set-cookie2",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

const USER_AGENT = "Concordat (try it out)";

/** What of a tried request's fields goes out. Cookies that the definition asks for do; the registry's own never get here. */
export function fieldsToSend(headers: Readonly<Record<string, string>>): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !NOT_SENT.test(name.toLowerCase()));
  return { ...Object.fromEntries(kept), "user-agent": USER_AGENT };
}

/** What of the answer's fields is shown. */
export function fieldsToShow(headers: Iterable<[string, string]>): { name: string; value: string }[] {
  return [...headers].filter(([name]) => !NOT_SHOWN.has(name.toLowerCase())).map(([name, value]) => ({ name, value }));
}
