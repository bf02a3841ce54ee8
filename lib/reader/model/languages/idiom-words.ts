/** What is handed to an operation beside its body. Each has its words in both languages of the pages. */
export const PARAMETER_WORDS = ["parameters", "headers", "bindings"] as const;
/** What an operation is sent. */
export const BODY_WORDS = ["requestBody", "arguments", "requestMessage", "input", "inputMessage", "payload"] as const;
/** What comes back. Errors stand among them, by name. */
export const ANSWER_WORDS = [
  "responses",
  "returns",
  "responseMessage",
  "output",
  "outputMessage",
  "payload",
  "reply",
] as const;

/** What goes wrong. */
export const ERROR_WORDS = ["errors", "faults"] as const;

/** What people who write a language call the parts of an operation. */
export interface IdiomWords {
  parameters: (typeof PARAMETER_WORDS)[number];
  body: (typeof BODY_WORDS)[number];
  /** Of the response `returns`; others are errors. */
  answer: (typeof ANSWER_WORDS)[number];
  errors: (typeof ERROR_WORDS)[number];
}
