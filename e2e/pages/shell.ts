import type { Locator, Page } from "@playwright/test";

/** The frame around every page: the way around, search, preferences, and who is signed in. */
export class Shell {
  readonly navigation: Locator;
  readonly content: Locator;
  readonly signInLink: Locator;
  readonly accountButton: Locator;
  readonly preferencesButton: Locator;
  readonly palette: Locator;
  readonly paletteInput: Locator;
  readonly keysDialog: Locator;

  constructor(readonly page: Page) {
    this.navigation = page.getByRole("navigation", { name: "Main" });
    this.content = page.getByRole("main");
    this.signInLink = page.getByRole("banner").getByRole("link", { name: "Sign in" });
    this.accountButton = page.getByRole("button", { name: /^Account of / });
    this.preferencesButton = page.getByRole("button", { name: "Theme, language and keys" });
    this.palette = page.getByRole("dialog", { name: "Search and commands" });
    this.paletteInput = this.palette.getByRole("combobox");
    this.keysDialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  }

  /** The page's one first heading. */
  heading(name: string | RegExp): Locator {
    return this.page.getByRole("heading", { level: 1, name });
  }

  /** Follows a link of the rail. */
  async goTo(place: string): Promise<void> {
    await this.navigation.getByRole("link", { name: place }).click();
  }

  /** Chooses in the menu of preferences: a theme or a language, by its name. */
  async prefer(option: string): Promise<void> {
    await this.preferencesButton.click();
    await this.page.getByRole("menuitemradio", { name: option }).click();
  }

  async signOut(): Promise<void> {
    await this.accountButton.click();
    await this.page.getByRole("menuitem", { name: "Sign out" }).click();
  }
}
