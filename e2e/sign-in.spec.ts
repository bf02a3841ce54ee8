import { expect, test } from "./fixtures";
import { Shell } from "./pages/shell";
import { SignInPage } from "./pages/sign-in-page";

test("somebody signs in, comes back to where they were, and signs out", async ({ page, newAccount }) => {
  const account = await newAccount("Sigrid Signs");
  const shell = new Shell(page);
  await page.goto("/apis?sort=updated");
  await shell.signInLink.click();
  const signIn = new SignInPage(page);
  await signIn.signIn(account);
  await expect(page).toHaveURL(/\/apis/);
  await expect(shell.accountButton).toHaveAccessibleName("Account of Sigrid Signs");
  await shell.signOut();
  await expect(shell.signInLink).toBeVisible();
});

test("a wrong password is refused in words, and says nothing of who exists", async ({ page, newAccount }) => {
  const account = await newAccount("Walter Wrong");
  const signIn = new SignInPage(page);
  await signIn.open();
  await signIn.signIn({ ...account, password: "not their password" });
  await expect(signIn.failure).toBeVisible();
  await signIn.signIn({ email: "nobody@tests.example", password: "not their password" });
  await expect(signIn.failure).toBeVisible();
  await expect(page).toHaveURL(/\/sign-in/);
});

test("the way back never leads to another site", async ({ page, newAccount }) => {
  const account = await newAccount("Otto Outside");
  const signIn = new SignInPage(page);
  await signIn.open("https://elsewhere.example/");
  await signIn.signIn(account);
  await expect(new Shell(page).accountButton).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/");
});
