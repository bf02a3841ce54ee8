import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { visibleTokens } from "@/lib/tokens/policy";
import { listTokensInput, type TokenDto } from "@/lib/tokens/schema";
import { presentToken } from "@/lib/tokens/schema/present";
import { listTokenRows } from "@/lib/tokens/store";

/** The caller's own tokens and those of the teams they own, all for administrators; newest first. */
export const listTokens = defineQuery({
  input: listTokensInput,
  authorize: (ctx) => {
    visibleTokens(ctx.actor);
  },
  run: async (ctx, page): Promise<Page<TokenDto>> => {
    const rows = await listTokenRows(ctx.access, visibleTokens(ctx.actor), page);
    return cutPage(rows, page.limit, (row) => [row.createdAt.toISOString(), row.id], presentToken);
  },
});
