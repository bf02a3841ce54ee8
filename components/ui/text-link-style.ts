/** How a link in text looks (`accent`), and one in a list where being a link is plain (`plain`). */
export const textLinkClass = {
  accent: "rounded-sm text-accent-ink underline decoration-accent-line underline-offset-3 hover:decoration-current",
  plain: "rounded-sm text-ink underline-offset-3 hover:underline",
};
