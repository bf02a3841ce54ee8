/** Stands for "no operation" where operations are chosen by their keys. */
export const WHOLE_DOCUMENT = "-";
