import { petsDefinition, petsWithoutOne } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import { ReviewPage } from "./pages/review-page";
import type { RegistryClient } from "./registry-client";

/** 1.0.0 is active; 1.1.0, which drops an operation, is in review. Answers the review's id. */
async function breakingReview(publisher: RegistryClient, reviewer: RegistryClient, api: string): Promise<string> {
  await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await reviewer.decide(await publisher.requestReview(api, "1.0.0"), "approve");
  await publisher.publish(api, "1.1.0", petsWithoutOne("1.1.0"));
  return publisher.requestReview(api, "1.1.0", "One pet is read no more.");
}

/** Other bytes for a version that is in review. */
function revise(publisher: RegistryClient, api: string, version: string, text: string) {
  return publisher.call(`/apis/${api}/versions?version=${version}&revise=true`, { method: "POST", text });
}

test("a thread stays with its change through a revision, is outdated while the change is gone, and comes back", async ({
  page,
  team,
  as,
  signIn,
}) => {
  // Five pushes, and the page before and after each.
  test.slow();
  const api = await team.createApi();
  const publisher = await as("publisher");
  const id = await breakingReview(publisher, await as("reviewer"), api);
  await signIn("reviewer");
  const review = new ReviewPage(page);
  await review.open(id);

  const field = page.getByRole("textbox", { name: "Comment on this" });
  await review.press("n", () => expect(field).toBeVisible({ timeout: 2_000 }));
  await page.keyboard.press("c");
  await expect(field).toBeFocused();
  await field.fill("Who still **reads** one pet? <img src=x onerror=alert(1)> [no](javascript:alert(1))");
  await page.keyboard.press("ControlOrMeta+Enter");
  const thread = review.thread(/was removed/);
  await expect(thread).toContainText("Who still reads one pet?");
  await expect(thread.getByRole("img")).toHaveCount(0);
  await expect(thread.getByRole("link", { name: "no" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "1 open thread" })).toBeVisible();
  await expectAccessible(page);

  // The same change in another text: prose and order do not matter.
  await revise(publisher, api, "1.1.0", `# Second try\n${petsWithoutOne("1.1.0")}`);
  await page.reload();
  await expect(thread).toContainText("Who still reads one pet?");

  await revise(publisher, api, "1.1.0", petsDefinition("1.1.0"));
  await page.goto(`/reviews/${id}`);
  await expect(thread).toContainText("outdated");
  await expect(thread).toContainText("This change is gone");
  await expectAccessible(page);

  await revise(publisher, api, "1.1.0", petsWithoutOne("1.1.0"));
  await page.goto(`/reviews/${id}`);
  await review.press("]", () => expect(thread).toBeFocused({ timeout: 2_000 }));
  await expect(thread).not.toContainText("outdated");
  await thread.getByRole("button", { name: "Resolve" }).click();
  await expect(thread.getByText(/^Resolved by/)).toBeVisible();
  await expect(page.getByRole("link", { name: /open thread/ })).toHaveCount(0);
});

test("somebody is named by completion, a comment is changed and deleted by who wrote it", async ({
  page,
  team,
  as,
  signIn,
}) => {
  const api = await team.createApi();
  const publisher = await as("publisher");
  await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
  const id = await publisher.requestReview(api, "1.0.0");
  const { name } = await signIn("reviewer");
  const review = new ReviewPage(page);
  await review.open(id);
  const field = page.getByRole("textbox", { name: "Comment on the review" });
  await review.press("c", () => expect(field).toBeFocused({ timeout: 2_000 }));
  await field.pressSequentially("Look, @pablo");
  const option = page.getByRole("listbox", { name: "People to name" }).getByRole("option").first();
  await expect(option).toContainText("Pablo Publisher");
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue(/^Look, @\S+ $/);
  await page.getByRole("button", { name: "Comment", exact: true }).last().click();
  const thread = review.thread("Thread: The review as a whole");
  await expect(thread).toContainText("Look, @");
  await expect(thread).toContainText(name);

  await thread.getByRole("button", { name: "Edit" }).click();
  await thread.getByRole("textbox", { name: "Edit" }).fill("Never mind.");
  await thread.getByRole("button", { name: "Save" }).click();
  await expect(thread).toContainText("edited");
  await expect(thread).toContainText("Never mind.");

  await thread.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await expect(thread).toHaveCount(0);
});

test("an operation that did not change is spoken of, too", async ({ page, team, as, signIn }) => {
  const api = await team.createApi();
  const publisher = await as("publisher");
  const id = await breakingReview(publisher, await as("reviewer"), api);
  await signIn("reviewer");
  const review = new ReviewPage(page);
  await review.open(id);
  await page.getByRole("button", { name: "Comment on a place" }).click();
  await review.dialog.getByLabel("Operation").last().fill("GET /pets");
  await review.dialog.getByRole("textbox", { name: "Comment on this" }).fill("Is there a limit?");
  await review.dialog.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(review.thread("Thread: GET /pets")).toContainText("Is there a limit?");
});

test("several reviews are approved with one note, by keyboard, and each says what became of it", async ({
  page,
  team,
  as,
  signIn,
}) => {
  const publisher = await as("publisher");
  const first = await team.createApi("First pets");
  const second = await team.createApi("Second pets");
  for (const api of [first, second]) {
    await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
    await publisher.requestReview(api, "1.0.0");
  }
  await signIn("reviewer");
  await page.goto(`/reviews?team=${team.slug}`);
  const bar = page.getByRole("region", { name: "Decide on several" });
  const review = new ReviewPage(page);
  await review.press("j", () => expect(page.locator("tr:focus-within a[data-row-link]")).toHaveCount(1));
  await page.keyboard.press("x");
  await expect(bar).toContainText("1 selected");
  await page.getByRole("checkbox", { name: "Select all that are shown" }).check();
  await expect(bar).toContainText("2 selected");
  await expectAccessible(page);
  await bar.getByRole("button", { name: "Approve 2 reviews" }).click();
  await review.dialog.getByLabel(/^Note/).fill("Both are fine.");
  await review.dialog.getByRole("button", { name: "Approve 2 reviews" }).click();
  await expect(review.dialog.getByText("Approved: active now")).toHaveCount(2);
  await expectAccessible(page);
  await review.dialog.getByRole("button", { name: "Close" }).last().click();
  await expect(bar).toBeHidden();
});
