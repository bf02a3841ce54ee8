import { BODY_EDITS } from "./body-edits";
import { CALLBACK_EDITS } from "./callback-edits";
import { DOCUMENT_EDITS, OPERATION_EDITS } from "./operation-edits";
import { PARAMETER_EDITS } from "./parameter-edits";
import type { ProtocolEdit } from "./protocol-edit";
import { RESPONSE_EDITS } from "./response-edits";
import { SECURITY_EDITS } from "./security-edits";

/** Every edit of how operations are called and of what is said about them. */
export const PROTOCOL_EDITS: readonly ProtocolEdit[] = [
  ...PARAMETER_EDITS,
  ...BODY_EDITS,
  ...RESPONSE_EDITS,
  ...CALLBACK_EDITS,
  ...SECURITY_EDITS,
  ...OPERATION_EDITS,
  ...DOCUMENT_EDITS,
];
