/** What a conversion from 3.0 to 3.1 can lose, by kind. */
export const LOSS_KINDS = {
  "nullable-without-type":
    "`nullable` without a type does nothing by the letter of 3.0; who writes it beside `allOf`, `oneOf` or `anyOf` means that null is allowed.",
  "idle-nullable": "`nullable` without a type, and without alternatives to extend, does nothing.",
  "keyword-takes-effect": "A keyword that 3.0 does not know, and that takes effect in 3.1.",
  "idle-empty-value": "`allowEmptyValue` outside the query does nothing, and 3.1 refuses it there.",
} as const;
