import { unique } from "./crew";
import { expect, expectAccessible, test } from "./fixtures";
import { AdvisorPage } from "./pages/advisor-page";

test("seven keys lead to advice, and an API is made after it", async ({ page, team, signIn }) => {
  await signIn("owner");
  const advisor = new AdvisorPage(page);
  await advisor.open();
  await expectAccessible(page);
  // No, no, yes (plug-ins), not sure, no; isolation 5, complexity 2.
  await advisor.answer(["2", "2", "1", "3", "2", "5", "2"]);
  await expect(advisor.recommendation()).toContainText("WebAssembly plug-ins with WIT");
  await expect(advisor.recommendation()).toContainText("You said yes to “Third-party plug-ins”");
  await expect(advisor.recommendation()).toContainText("WIT has only 2 of 5");
  await expectAccessible(page);

  await page.getByRole("link", { name: "Governance maturity: weight 0" }).click();
  await expect(page).toHaveURL(/governance=0/);
  await expect(advisor.recommendation()).not.toContainText("WIT has only 2 of 5");
  await expect(page.getByRole("link", { name: "Governance maturity: weight 0" })).toHaveAttribute(
    "aria-current",
    "true",
  );

  await page.getByRole("button", { name: "New API with it" }).click();
  await expect(page.getByText("Made after the advice: WebAssembly plug-ins with WIT")).toBeVisible();
  const name = `Advised ${unique()}`;
  await page.getByLabel(/^Name/).fill(name);
  await page.getByRole("combobox", { name: /^Owned by/ }).click();
  await page.getByRole("option", { name: team.name }).click();
  await page.getByRole("button", { name: "Create the API" }).click();
  await expect(page).toHaveURL(/\/apis\/advised-[a-z0-9-]+\/publish$/);
  await page.goto(page.url().replace(/\/publish$/, ""));
  await expect(page.getByRole("heading", { name: "Made after advice" })).toBeVisible();
  await expect(page.getByText("WebAssembly plug-ins with WIT")).toBeVisible();
  await page.getByRole("link", { name: "What was asked and answered" }).click();
  await expect(page.getByText("Attached to")).toBeVisible();
});

test("a plan opens its formulas, and is kept and removed", async ({ page, signIn }) => {
  await signIn("reader");
  await page.goto("/scorecards/planner?from=2&to=3");
  await expect(page.getByText("Estimates of the rubric")).toBeVisible();
  const steps = page.getByRole("table", { name: "Steps" });
  await expect(steps).toContainText("operations efficiency +200%");
  await page.getByLabel(/^Operations a year/).fill("1000000");
  await expect(page).toHaveURL(/operations=1000000/);
  await expect(steps).toContainText("€500,000");
  await steps.getByRole("button", { name: /€500,000/ }).click();
  await expect(page.getByRole("dialog")).toContainText("€1,000,000 × (1 − 1 ÷ (1 + 100%)) = €500,000 a year");
  await expectAccessible(page);
  await page.keyboard.press("Escape");

  await page.getByLabel(/^Operations a year/).fill("-5");
  await expect(page.getByText("Not understood, and left at the default: Operations a year.")).toBeVisible();
  await page.getByRole("link", { name: "Back to the defaults" }).click();
  await expect(page.getByText("Not understood")).toBeHidden();

  const title = `To the platform ${unique()}`;
  await page.getByRole("button", { name: "Keep this plan" }).click();
  await page
    .getByRole("dialog")
    .getByLabel(/^Title/)
    .fill(title);
  await page.getByRole("dialog").getByRole("button", { name: "Keep this plan" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await page.getByLabel(/^Discount rate/).fill("3");
  await expect(page.getByText("Changed, and not saved.")).toBeVisible();
  await page.getByRole("button", { name: "Save the changes" }).click();
  await expect(page.getByText("Changed, and not saved.")).toBeHidden();
  await expect(page.getByLabel(/^Discount rate/)).toHaveValue("3");

  const row = page.getByRole("table", { name: "Plans that were kept" }).getByRole("row").filter({ hasText: title });
  await row.getByRole("button", { name: "Remove the plan" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove the plan" }).click();
  await expect(row).toBeHidden();
});

test("cases are found by tag, and lead to others with why", async ({ page, signIn }) => {
  await signIn("reader");
  await page.goto("/cases");
  await page
    .getByRole("navigation", { name: "Only with tag" })
    .getByRole("link", { name: "edge", exact: true })
    .click();
  await expect(page).toHaveURL(/tag=edge/);
  await page.getByRole("link", { name: "Authentication at the edge as a WebAssembly component" }).click();
  const outcome = page.getByRole("table", { name: "From what to what" });
  await expect(outcome.getByRole("row").filter({ hasText: "Memory" })).toContainText("1.5 MB");
  await expect(page.getByText("counted: 3 of 3 got better, 0 stayed")).toBeVisible();
  await expect(page.getByText("tags: low-latency · contracts: wit", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole("button", { name: "Write it anew" })).toHaveCount(0);
});

test("a case is written in a form, found by what it shares, and taken in as JSON", async ({
  page,
  newAccount,
  signIn,
}) => {
  await signIn(await newAccount("Carla Cases", "administrator"));
  const slug = `cells-${unique()}`;
  await page.goto("/cases");
  await page.getByRole("button", { name: "Write a case" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name in addresses").fill(slug);
  await dialog.getByLabel(/^Title/).fill(`Orders in cells ${slug}`);
  await dialog.getByLabel(/^Summary/).fill("One cell fails, the others go on.");
  await dialog.getByLabel(/^Scenario/).fill("One fault stopped all orders.");
  await dialog.getByRole("group", { name: "Tags in use:" }).getByRole("button", { name: "edge", exact: true }).click();
  await dialog.getByLabel(/^Specification/).fill("One contract, served by each cell.");
  await dialog.getByRole("textbox", { name: /^Contracts/ }).fill("wit");
  await dialog.getByLabel(/^Implementation/).fill("Components behind one door.");
  const metric = dialog.getByRole("group", { name: "Metric 1", exact: true });
  await metric.getByLabel("What").fill("latency");
  await metric.getByLabel(/^Unit/).fill("ms");
  await metric.getByLabel(/^before/).fill("8..12");
  await metric.getByLabel(/^after/).fill("5");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Write", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/cases/${slug}$`));
  const outcome = page.getByRole("table", { name: "From what to what" });
  await expect(outcome.getByRole("row").filter({ hasText: "Latency" })).toContainText("8 to 12 ms");
  await expect(outcome.getByRole("row").filter({ hasText: "Latency" })).toContainText("50%");
  await expect(page.getByText("tags: edge", { exact: false }).first()).toBeVisible();

  await page.getByRole("button", { name: "Write it anew" }).click();
  await dialog.getByRole("tab", { name: "JSON" }).click();
  const text = dialog.getByRole("textbox", { name: /^The case/ });
  const json = await text.inputValue();
  await text.fill(json.replace('"unit": "ms"', '"unit": 5'));
  await dialog.getByRole("button", { name: "Take it into the form" }).click();
  await expect(dialog.getByRole("alert")).toContainText("/metrics/0/unit");
  await text.fill(json.replace("One fault stopped all orders.", "One fault stopped every order."));
  await dialog.getByRole("button", { name: "Take it into the form" }).click();
  await expect(dialog.getByLabel(/^Scenario/)).toHaveValue("One fault stopped every order.");
  await dialog.getByRole("button", { name: "Write", exact: true }).click();
  await expect(page.getByText("One fault stopped every order.")).toBeVisible();
});

test("the report of the estate is a page, a file and a PDF", async ({ page, signIn }) => {
  await signIn("reader");
  await page.goto("/scorecards/report");
  await expect(page.getByRole("table", { name: "APIs by level" }).getByRole("row")).toHaveCount(7);
  await expectAccessible(page);
  const pdf = await page.request.get("/api/v1/scorecards/report.pdf");
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
  const html = await page.request.get("/api/v1/scorecards/report.html?language=zh-CN");
  expect(await html.text()).toContain('<html lang="zh-CN">');
});
