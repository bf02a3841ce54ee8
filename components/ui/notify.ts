import { addNotice, type Notice } from "./notice-queue";

type Details = Pick<Notice, "detail" | "action">;

/** Short news at the corner: what was done, or what failed. Errors stay longer. */
export const notify = {
  success: (title: string, details: Details = {}) => addNotice({ tone: "success", title, ...details }),
  info: (title: string, details: Details = {}) => addNotice({ tone: "info", title, ...details }),
  caution: (title: string, details: Details = {}) => addNotice({ tone: "caution", title, ...details }),
  error: (title: string, details: Details = {}) => addNotice({ tone: "error", title, ...details }),
};
