/** Words that say what an operation does, each under one name for all that mean it. */
const VERBS = new Map<string, string>(
  Object.entries({
    create: ["create", "add", "make", "new", "open", "post", "submit", "insert", "register", "start", "initiate"],
    get: ["get", "read", "fetch", "retrieve", "find", "show", "lookup", "describe", "load", "inquire", "query"],
    list: ["list", "search", "all", "enumerate", "browse"],
    update: ["update", "modify", "change", "patch", "put", "set", "edit", "replace", "amend"],
    delete: ["delete", "remove", "destroy", "drop", "erase"],
  }).flatMap(([verb, words]) => words.map((word): [string, string] => [word, verb])),
);

/** Words around a name that say nothing of what is done. */
const EMPTY = new Set([
  "all",
  "the",
  "a",
  "an",
  "of",
  "for",
  "by",
  "with",
  "to",
  "api",
  "service",
  "rpc",
  "op",
  "operation",
  "v",
  "request",
  "response",
  "handler",
]);

const LONGEST = 200;

/** The words of a name, in lower case: `createPayment`, `create_payment`, `CreatePayment` and `create-payment` have the same. */
export function wordsOf(name: string): string[] {
  return name
    .slice(0, LONGEST)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** A name without its writing: for comparing names of fields. */
export function plainName(name: string): string {
  return wordsOf(name).join("");
}

/** What a name says: a verb, where there is one, and what it is about, in the singular. */
export function meaningOf(name: string): { verb: string | undefined; nouns: string[] } {
  let verb: string | undefined;
  const nouns: string[] = [];
  for (const word of wordsOf(name)) {
    const known = VERBS.get(word);
    if (known !== undefined && verb === undefined) verb = known;
    else if (!EMPTY.has(word) && !/^v?\d+$/.test(word)) nouns.push(singular(word));
  }
  return { verb, nouns: [...new Set(nouns)] };
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^isu]s$/.test(word) ? word.slice(0, -1) : word;
}
