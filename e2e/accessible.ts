import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export type ColourScheme = "light" | "dark";
export const COLOUR_SCHEMES: readonly ColourScheme[] = ["light", "dark"];

/** What axe finds on the page as it stands, in lines that say where and what. `exclude`: others' widgets, by selector. */
export async function accessibilityProblems(page: Page, exclude: readonly string[] = []): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(TAGS);
  for (const selector of exclude) builder.exclude(selector);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(" ")} — ${failureSummary ?? ""}`),
  );
}

/** Fails where axe finds anything, in light and in dark unless only one is asked for. */
export async function expectAccessible(
  page: Page,
  { schemes = COLOUR_SCHEMES, exclude = [] }: { schemes?: readonly ColourScheme[]; exclude?: readonly string[] } = {},
): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expect(page.locator("html")).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
    // While a page is drawn anew its title is away for an instant.
    await expect(page).toHaveTitle(/./);
    // Scrolled, what is half under the bar would count as a target that is too small.
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
    expect(await accessibilityProblems(page, exclude), `${page.url()} in ${colorScheme}`).toEqual([]);
  }
}
