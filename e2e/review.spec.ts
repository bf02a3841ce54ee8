import type { RegistryClient } from "./registry-client";
import { petsDefinition, petsWithoutOne } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import { ReviewPage } from "./pages/review-page";

/** A version published and sent into review by the publisher; answers the review's id. */
async function sendIn(publisher: RegistryClient, api: string, version: string, text: string): Promise<string> {
  await publisher.publish(api, version, text);
  return publisher.requestReview(api, version, "Please look.");
}

test("a reviewer finds what waits, approves by keyboard, and the version becomes active", async ({
  page,
  team,
  as,
  signIn,
}) => {
  const api = await team.createApi("Waiting pets");
  const id = await sendIn(await as("publisher"), api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("reviewer");
  await page.goto(`/reviews?reviewer=me&team=${team.slug}`);
  await expectAccessible(page);
  await page.getByRole("link", { name: /Waiting pets/ }).click();
  await expect(page).toHaveURL(new RegExp(id));

  const review = new ReviewPage(page);
  await expect(review.approveButton()).toBeEnabled();
  await page.keyboard.press("a");
  await review.decide("Approve", "Fine for callers.");
  await expect(review.state("Published")).toBeVisible();
  await expect(review.history).toContainText("Fine for callers.");
  await expect(review.decision).toBeHidden();
});

test("a gate stops a version: the button says so, a comment stands at the change, a waiver lets it through", async ({
  page,
  team,
  as,
  signIn,
}) => {
  const api = await team.createApi();
  const publisher = await as("publisher");
  const reviewer = await as("reviewer");
  await reviewer.decide(await sendIn(publisher, api, "1.0.0", petsDefinition("1.0.0")), "approve");
  const id = await sendIn(publisher, api, "1.1.0", petsWithoutOne("1.1.0"));

  await signIn("owner");
  const review = new ReviewPage(page);
  await review.open(id);
  const field = page.getByRole("textbox", { name: "Comment on this" });
  // The page hears keys once it is alive.
  await expect(async () => {
    await page.keyboard.press("n");
    await expect(field).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await field.fill("Who still reads one pet?");
  await page.getByRole("button", { name: "Comment", exact: true }).first().click();
  await expect(page.getByRole("list", { name: "Comments on this" })).toContainText("Who still reads one pet?");
  await page.getByRole("checkbox", { name: "Looked at", exact: true }).check();
  await expectAccessible(page);

  await review.approveButton("Approve — 1 gate blocks: Compatibility").click();
  await expect(review.dialog).toContainText("Compatibility");
  await review.decide("Approve", "Nobody reads one pet any more.");
  await expect(review.history).toContainText("approved");
  await expect(review.state("Open")).toBeVisible();

  await page.getByRole("button", { name: "Grant a waiver" }).click();
  await review.dialog.getByLabel(/^Reason/).fill("Nobody used it.");
  const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await review.dialog.getByLabel("Holds until").fill(inAWeek);
  await review.dialog.getByRole("button", { name: "Grant the waiver" }).click();
  await expect(review.state("Published")).toBeVisible();
  await expect(page.getByText("1 of them approved")).toBeVisible();
});

test("on a phone a reviewer asks for changes, with a note", async ({ page, team, as, signIn }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const api = await team.createApi();
  const id = await sendIn(await as("publisher"), api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("reviewer");
  const review = new ReviewPage(page);
  await review.open(id);
  await expectAccessible(page);
  await review.decision.getByRole("button", { name: "Request changes" }).click();
  const confirm = review.dialog.getByRole("button", { name: "Request changes" });
  await expect(confirm).toBeDisabled();
  await review.decide("Request changes", "Say what a pet is.");
  await expect(review.state("Changes requested")).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});

test("nobody approves what they published, and a reader only reads", async ({ page, team, as, signIn }) => {
  const api = await team.createApi();
  const id = await sendIn(await as("owner"), api, "1.0.0", petsDefinition("1.0.0"));
  const review = new ReviewPage(page);
  await signIn("owner");
  await review.open(id);
  await expect(review.approveButton()).toBeDisabled();
  await expect(review.decision).toContainText("nobody approves what they published");
  await signIn("reader");
  await review.open(id);
  await expect(review.approveButton()).toBeDisabled();
  await expect(page.getByRole("textbox", { name: "Comment on the review" })).toBeHidden();
});

test("a review that is not there is not found", async ({ page }) => {
  expect((await page.goto("/reviews/nothing"))?.status()).toBe(404);
});
