import { unique } from "./crew";
import { expect, test } from "./fixtures";
import { Shell } from "./pages/shell";

test("an owner makes a token with fewer scopes, uses it, and revokes it", async ({ page, team, signIn, request }) => {
  await signIn("owner");
  await page.goto("/settings/tokens");
  await page.getByRole("button", { name: "Make a token" }).click();
  const dialog = page.getByRole("dialog");
  const name = `ci ${unique()}`;
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByRole("combobox", { name: "Team" }).click();
  await page.getByRole("option", { name: team.name }).click();
  await dialog.getByRole("combobox", { name: "Role" }).click();
  await page.getByRole("option", { name: /^Publisher/ }).click();
  await dialog.getByRole("checkbox", { name: "api.create" }).uncheck();
  await dialog.getByRole("button", { name: "Make a token" }).click();
  await expect(dialog.getByText("This secret is shown this once")).toBeVisible();
  const secret = /cct_[\w-]+/.exec(await dialog.innerText())?.[0] ?? "";
  const me = () => request.get("/api/v1/users/me", { headers: { authorization: `Bearer ${secret}` } });
  const caller = await (await me()).json();
  expect(caller).toMatchObject({ kind: "token", role: "publisher", team: team.slug });
  expect(caller.scopes).not.toContain("api.create");
  await dialog.getByRole("button", { name: "Done" }).click();

  const row = page.getByRole("row", { name: new RegExp(name) });
  await expect(page.getByText(secret)).toHaveCount(0);
  await row.getByRole("button", { name: "Revoke" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke" }).click();
  await expect(row.getByText("Revoked")).toBeVisible();
  expect((await me()).status()).toBe(401);
});

test("a reader is offered no role that they cannot give", async ({ page, signIn }) => {
  await signIn("reader");
  await page.goto("/settings/tokens");
  await page.getByRole("button", { name: "Make a token" }).click();
  await page.getByRole("dialog").getByRole("combobox", { name: "Role" }).click();
  await expect(page.getByRole("option")).toHaveText([/^Reader/]);
});

test("an owner adds somebody to the team, gives another role, and removes them", async ({
  page,
  team,
  signIn,
  newAccount,
}) => {
  const somebody = await newAccount("Nora New");
  await signIn("owner");
  await page.goto(`/settings/teams/${team.slug}`);
  await page.getByRole("button", { name: "Add a member" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("E-mail").fill(somebody.email);
  await dialog.getByRole("button", { name: "Add a member" }).click();
  const role = page.getByRole("combobox", { name: "Role of Nora New" });
  await role.click();
  await page.getByRole("option", { name: /^Reviewer/ }).click();
  await expect(page.getByText("Nora New is now: Reviewer")).toBeVisible();
  await page.getByRole("button", { name: "Remove Nora New" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(role).toHaveCount(0);
});

test("a member sees who is in a team and changes nothing", async ({ page, team, signIn }) => {
  await signIn("reader");
  await page.goto(`/settings/teams/${team.slug}`);
  await expect(page.getByRole("row", { name: /Omar Owner/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Add a member" })).toHaveCount(0);
  await expect(page.getByRole("combobox", { name: /^Role of/ })).toHaveCount(0);
});

test("an administrator adds a person, who signs in with the password shown once, and disables them", async ({
  page,
  signIn,
  request,
  origin,
}) => {
  await signIn("administrator");
  await page.goto("/settings/people");
  await page.getByRole("button", { name: "Add a person" }).click();
  const dialog = page.getByRole("dialog");
  const email = `dora.${unique()}@tests.example`;
  await dialog.getByLabel("Name").fill("Dora Disabled");
  await dialog.getByLabel("E-mail").fill(email);
  await dialog.getByRole("button", { name: "Add a person" }).click();
  await expect(dialog.getByText("This password is shown this once")).toBeVisible();
  const password = await dialog.locator("code").innerText();
  const enter = () => request.post("/api/auth/sign-in/email", { headers: { origin }, data: { email, password } });
  expect((await enter()).status()).toBe(200);
  await dialog.getByRole("button", { name: "Done" }).click();

  await page.getByRole("searchbox", { name: "Search people" }).fill(email);
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.getByRole("button", { name: "Actions for Dora Disabled" }).click();
  await page.getByRole("menuitem", { name: "Disable" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Disable" }).click();
  await expect(page.getByRole("row", { name: /Dora Disabled/ }).getByText("Disabled", { exact: true })).toBeVisible();
  expect((await enter()).ok()).toBe(false);
});

test("who does not administer finds neither the people nor the system", async ({ page, signIn }) => {
  await signIn("owner");
  for (const place of ["people", "system", "jobs", "outside"]) {
    expect((await page.goto(`/settings/${place}`))?.status()).toBe(404);
  }
  await page.goto("/settings");
  await expect(page.getByRole("navigation", { name: "Settings" }).getByRole("link")).toHaveText([
    "Profile",
    "Notifications",
    "Tokens",
    "Webhooks",
    "Telemetry",
    "Teams",
  ]);
});

test("tokens need somebody who is signed in, and the way back leads there", async ({ page }) => {
  await page.goto("/settings/tokens");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fsettings%2Ftokens/);
});

test("the theme is chosen once and kept", async ({ page }) => {
  await page.goto("/settings");
  await page.getByRole("radio", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveClass(/\bdark\b/);
  await page.reload();
  await expect(page.locator("html")).toHaveClass(/\bdark\b/);
  await new Shell(page).prefer("Light");
  await expect(page.locator("html")).toHaveClass(/\blight\b/);
});
