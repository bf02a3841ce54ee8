import { petsDefinition } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("whoever asks whether a version may go sees the verdict, each clause with its evidence, and what to do", async ({
  page,
  team,
  as,
  signIn,
}) => {
  const api = await team.createApi("Retiring pets");
  const publisher = await as("publisher");
  await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await (await as("reviewer")).decide(await publisher.requestReview(api, "1.0.0"), "approve");
  await signIn("reader");
  await page.goto(`/apis/${api}/versions/1.0.0/retirement`);
  await expect(page.getByRole("heading", { name: "It cannot be retired: it was never deprecated" })).toBeVisible();
  await expectAccessible(page);

  const owner = await as("owner");
  await owner.send(`/apis/${api}/versions/1.0.0/transitions`, {
    method: "POST",
    body: {
      to: "deprecated",
      reason: "There is a second.",
      deprecation: { sunsetAt: inDays(400), replacement: "https://pets.example/v2" },
    },
  });
  await page.reload();
  await expect(page.getByRole("heading", { name: "It may not be sunset yet" })).toBeVisible();
  await expect(page.getByText("No telemetry of this API has ever arrived")).toBeVisible();
  await expect(page.getByText("Nobody has looked for the fields on the wire.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Fields on the wire" }).first()).toHaveAttribute("href", /\/signals$/);
  await expectAccessible(page);

  await page.getByRole("link", { name: "Lifecycle", exact: true }).first().click();
  await page.getByRole("link", { name: "The whole answer" }).click();
  await expect(page).toHaveURL(/\/retirement$/);
});

test("one operation has an answer of its own", async ({ page, team, as, signIn }) => {
  const api = await team.createApi();
  await (await as("publisher")).publish(api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("reader");
  await page.goto(`/apis/${api}/versions/1.0.0/retirement?operation=${encodeURIComponent("GET /pets")}`);
  await expect(page.getByRole("heading", { name: "It may not be removed yet" })).toBeVisible();
  await expect(page.getByText("GET /pets was never announced to go away.")).toBeVisible();
  await expectAccessible(page);
});
