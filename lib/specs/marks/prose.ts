/** Longer texts are looked at up to here: a notice that comes later is one that nobody reads. */
const LOOKED_AT = 20_000;
const LONGEST_SENTENCE = 1_000;
const NOUN =
  "(?:api |query |request |response )?(?:api|argument|attribute|call|endpoint|enum|event|feature|field|function|header|method|model|object|operation|option|parameter|property|resource|route|schema|scope|type|value|version)";
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DATE = `(?:\\d{4}-\\d{2}-\\d{2}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH},? \\d{4})`;

/** "Deprecated: use q", "**Deprecated**", "> Obsolete." at the beginning of a text or paragraph. */
const HEADLINE =
  /^(?:#{1,6} )?(?:[*_]{0,3}(?:note|warning|important|caution)[*_]{0,3}:?[*_]{0,3} )?(?:[*_`([<]{1,6}(?:(?:going to be |now )?deprecated|obsolete)\b|(?:(?:going to be |now )?deprecated|obsolete)(?:[.,:;!)\]]|$| (?:do not|don't|use|since|in favou?r|and|as of|by|please|with|in|from)\b| [-–—] ))/i;
/** "This field is deprecated", "this endpoint will be removed in v4". */
const ABOUT_THIS = new RegExp(
  `\\bthis(?: ${NOUN})? (?:(?:is|was|has been|will be|is being|is going to be)(?: now| soon| also)? (?:deprecated|obsolete|discontinued|retired|sunset|sunsetted|decommissioned|phased out)\\b|(?:will be|is going to be|is scheduled to be) removed (?:in|on|from|after|with|by|at|as of|soon)\\b|(?:is|will be) no longer (?:supported|maintained|functional|in use)\\b)`,
  "i",
);
/** "List pets (deprecated)": a title speaks of what it is the title of. */
const TAGGED = /[([](?:deprecated|obsolete)[)\]]\W{0,3}$/i;
/** Of something else, or of a case. */
const CONDITION = /\b(?:whether|if|when|unless|once|until|indicat\w*|returns? true)\b/i;
const END = new RegExp(
  `(?:\\b(?:removed|sunset(?:ted)?|discontinued|retired|decommissioned|shut ?down|turned off|phased out|unavailable|stops? working|no longer (?:be )?(?:supported|available|work|returned)|removal(?: date)?|end[- ]of[- ]life)|\\bEOL)\\b[^.;]{0,40}?\\b(${DATE})`,
  "i",
);
const USE_INSTEAD = [
  /\buse\s+(?:the\s+)?\[?`([^`\s]{1,120})`/i,
  /\b(?:use|using)\s+(?:the\s+)?"?\[([^\]`]{1,120})\]\(/i,
  /\b(?:replaced (?:by|with)|in favou?r of|superseded by|migrate to)\s+(?:the\s+)?\[?`([^`\s]{1,120})`/i,
  /\b(?:use|replaced (?:by|with)|in favou?r of|superseded by|migrate to)\s+(?:the\s+)?`?((?:GET|PUT|POST|DELETE|PATCH)\s+\/[^\s`,;]{0,200}[^\s`,;.])/i,
];
const TELLING =
  /\b(?:deprecat|obsolete|instead\b|in favou?r of\b|superseded by\b|migrate to\b|sunset|will be removed\b|end[- ]of[- ]life|no longer supported)/i;

/** What a text says of its own end. */
export interface ProseNotice {
  /** The sentence that says it. */
  sentence: string;
}

/**
 * Whether an English text says that what it describes is deprecated or will be removed: at the head of a paragraph, or of
 * "this". What it says of something else, or of a case, does not count. Bounded and linear; other languages: never.
 */
export function noticeInProse(text: string, isTitle = false): ProseNotice | undefined {
  if (isTitle && TAGGED.test(text.slice(-40).trimEnd())) return { sentence: text.trim() };
  for (const paragraph of paragraphs(text)) {
    const found = sentences(paragraph);
    const [first] = found;
    if (first !== undefined && HEADLINE.test(first)) return { sentence: plain(first) };
    for (const sentence of found) {
      const match = ABOUT_THIS.exec(sentence);
      if (match && !CONDITION.test(sentence.slice(0, match.index))) return { sentence: plain(sentence) };
    }
  }
  return undefined;
}

/** The date, as written, on which an English text says that something ends: "removed on June 30, 2027". */
export function endDateInProse(text: string): string | undefined {
  for (const paragraph of paragraphs(text)) {
    const match = END.exec(paragraph);
    if (match?.[1] !== undefined) return match[1];
  }
  return undefined;
}

/** The sentences of the text of something deprecated that tell why, or what to use: two at most. */
export function proseMessage(text: string): string | undefined {
  const telling = paragraphs(text)
    .flatMap(sentences)
    .filter((sentence) => TELLING.test(sentence));
  const message = telling.slice(0, 2).map(plain).join(" ");
  return message === "" ? undefined : message;
}

/** What a message names in code as what to use instead: "Use `createdAt` instead". */
export function replacementIn(message: string): string | undefined {
  for (const pattern of USE_INSTEAD) {
    const found = pattern.exec(message)?.[1];
    if (found !== undefined) return found.replace(/\s+/g, " ");
  }
  return undefined;
}

function paragraphs(text: string): string[] {
  const found: string[][] = [[]];
  for (const line of text.slice(0, LOOKED_AT).split(/<br ?\/?>|\r?\n/i)) {
    const words = line.split(/[\s>]+/).filter((word) => word !== "" && !word.startsWith("[!"));
    if (words.length === 0) found.push([]);
    else found.at(-1)?.push(words.join(" "));
  }
  return found.map((lines) => lines.join(" ")).filter((paragraph) => paragraph !== "");
}

function sentences(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?][*_`)]{0,3}) /);
}

/** Without the marks of Markdown around it. */
function plain(sentence: string): string {
  return sentence
    .slice(0, LONGEST_SENTENCE)
    .replace(/^[\s*_#]+|[\s*_]+$/g, "")
    .replace(/\*\*|__/g, "");
}
