import { toast } from "sonner";

interface Notice {
  detail?: string;
  action?: { label: string; onPress: () => void };
}

function options({ detail, action }: Notice) {
  return {
    ...(detail ? { description: detail } : {}),
    ...(action ? { action: { label: action.label, onClick: action.onPress } } : {}),
  };
}

/** Short news at the corner: what was done, or what failed. Errors stay longer. */
export const notify = {
  success: (title: string, notice: Notice = {}) => toast.success(title, options(notice)),
  info: (title: string, notice: Notice = {}) => toast.info(title, options(notice)),
  caution: (title: string, notice: Notice = {}) => toast.warning(title, { ...options(notice), duration: 8000 }),
  error: (title: string, notice: Notice = {}) => toast.error(title, { ...options(notice), duration: 12_000 }),
};
