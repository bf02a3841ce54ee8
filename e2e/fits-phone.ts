import { expect, type Page } from "@playwright/test";

const PHONE = { width: 390, height: 844 };

/** What does not fit a phone on the page as it stands, in lines that say where and what. */
async function phoneProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Narrower than this a column of words is a column of syllables. */
    const LEAST_TEXT_WIDTH = 40;
    const LONG_WORD = 10;
    const problems: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > window.innerWidth) problems.push(`the page is ${scrollWidth} px wide`);
    for (const cell of document.querySelectorAll("td")) {
      const { width, right } = cell.getBoundingClientRect();
      if (width === 0) continue;
      const words = cell.innerText.trim();
      const room = width - 24;
      if (room < LEAST_TEXT_WIDTH && words.split(/\s+/).some((word) => word.length > LONG_WORD)) {
        problems.push(`${room} px for "${words.slice(0, 40)}"`);
      }
      const link = cell.querySelector("a[data-row-link]");
      if (link && link.getBoundingClientRect().right > right + 1) problems.push(`"${words.slice(0, 40)}" is cut off`);
    }
    return problems;
  });
}

/** Fails where the page scrolls sideways on a phone, cuts off what a row is called, or breaks words into syllables. */
export async function expectFitsPhone(page: Page): Promise<void> {
  await page.setViewportSize(PHONE);
  await expect.poll(() => phoneProblems(page), { message: `${page.url()} at ${PHONE.width} px` }).toEqual([]);
}
