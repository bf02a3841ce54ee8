// npm run screenshots -- <address>: the pictures of the documentation, from a running service that holds the demonstration
// organisation. Light and dark, as a reviewer of it sees them.
import fs from "node:fs";
import path from "node:path";
import { type Browser, chromium, expect, type Page } from "@playwright/test";
import type { Diff } from "@/lib/diff/model";

const FOLDER = path.resolve(import.meta.dirname, "../docs/images");
const WINDOW = { width: 1440, height: 900 };
const LARGEST_BYTES = 300_000;
const READER = { email: "amara.okafor@meridian.example", password: "concordat-demo" };

const address = (process.argv[2] ?? "").replace(/\/+$/, "");
if (!URL.canParse(address)) {
  console.error("usage: npm run screenshots -- http://127.0.0.1:3000");
  process.exit(2);
}

/** The page of an open review of an API. */
async function reviewPage(api: string): Promise<string> {
  const answer = await fetch(`${address}/api/v1/reviews?api=${api}&state=open`);
  const { items }: { items: { url: string }[] } = await answer.json();
  const [review] = items;
  if (!review) throw new Error(`${api} has no open review: the service needs the demonstration organisation`);
  return review.url;
}

/** The comparison of a pair of versions, with the first change of an operation opened that a call proves. */
async function changePage(api: string, from: string, to: string, operation: string): Promise<string> {
  const answer = await fetch(`${address}/api/v1/apis/${api}/diff?${new URLSearchParams({ from, to })}`);
  const { changes }: Pick<Diff, "changes"> = await answer.json();
  const proved = changes.find((change) => change.operation === operation && change.proof.witness?.curl !== undefined);
  if (!proved) throw new Error(`no call proves a change of ${operation} from ${from} to ${to}`);
  const shown = { from, to, severity: proved.severity, operation, change: proved.fingerprint };
  return `/apis/${api}/changes?${new URLSearchParams(shown)}`;
}

/** One picture, when the page is whole. Throws where it was reloaded meanwhile, as a development server does. */
async function take(page: Page, url: string, file: string): Promise<void> {
  await page.goto(url);
  await requireWhole(page, 20_000);
  await page.evaluate(() => document.fonts.ready);
  await page.locator("nextjs-portal").evaluateAll((portals) => portals.forEach((portal) => portal.remove()));
  // An opened change is scrolled to; the verdict above it belongs into the picture.
  await page.locator("main h2").first().evaluate(putBelowHeader);
  await page.screenshot({ path: file, animations: "disabled", caret: "hide" });
  await requireWhole(page, 1);
}

/** Scrolls until the element stands below what covers the top of the page; where the page is at its top, it stays there. */
function putBelowHeader(element: Element): void {
  if (window.scrollY > 0) window.scrollBy(0, element.getBoundingClientRect().top - 80);
}

/** Nothing is still loading, and the lists to choose from, which the browser fills in, are filled in. */
async function requireWhole(page: Page, timeout: number): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout });
  await expect(page.locator(".animate-skeleton")).toHaveCount(0, { timeout });
  await expect(page.locator("button[role=combobox]").filter({ hasText: /^$/ })).toHaveCount(0, { timeout });
}

async function takeAll(browser: Browser, colorScheme: "light" | "dark", pages: Record<string, string>): Promise<void> {
  const context = await browser.newContext({ viewport: WINDOW, colorScheme, locale: "en", baseURL: address });
  const signedIn = await context.request.post("/api/auth/sign-in/email", {
    data: READER,
    headers: { origin: address },
  });
  if (!signedIn.ok()) throw new Error(`nobody could sign in: ${signedIn.status()}`);
  for (const [name, url] of Object.entries(pages)) {
    const file = path.join(FOLDER, `${name}-${colorScheme}.png`);
    const page = await context.newPage();
    await expect(() => take(page, url, file)).toPass({ timeout: 120_000 });
    await page.close();
    const { size } = fs.statSync(file);
    console.log(`${path.relative(process.cwd(), file)}   ${Math.round(size / 1000)} kB`);
    if (size > LARGEST_BYTES) throw new Error(`${name} is larger than ${LARGEST_BYTES / 1000} kB`);
  }
  await context.close();
}

const system = "/usr/bin/chromium";
const executablePath = process.env.CHROMIUM_PATH ?? (fs.existsSync(system) ? system : undefined);
fs.mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ["--no-sandbox"] });
try {
  const pages = {
    review: await reviewPage("loans"),
    changes: await changePage("pricing", "1.2.1", "2.0.0", "POST /quotes"),
  };
  for (const scheme of ["light", "dark"] as const) await takeAll(browser, scheme, pages);
} finally {
  await browser.close();
}
