/** Names of settings: how far the audit log was told, and up to where what it holds was history at the first look. */
export const CURSOR_SETTING = "events.cursor";
export const QUIET_SETTING = "events.quietUntil";
