import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** More presses than any page of the journey should ask of somebody without a mouse. */
const MOST_PRESSES = 80;

/** Presses Tab until this has the focus, as somebody without a mouse does; fails where Tab does not lead there. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(target).toBeVisible();
  for (let press = 0; press < MOST_PRESSES; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target, `reached within ${MOST_PRESSES} presses of ${key}`).toBeFocused();
}
