import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { listUsersInput, type UserDto } from "@/lib/members/schema";
import { presentUser } from "@/lib/members/schema/present";
import { listUserRows } from "@/lib/members/store/users";

/** The people, by e-mail; for administrators. */
export const listUsers = defineQuery({
  input: listUsersInput,
  authorize: (ctx) => requirePermission(ctx.actor, "user.manage"),
  run: async (ctx, filter): Promise<Page<UserDto>> => {
    const rows = await listUserRows(ctx.access, filter);
    return cutPage(rows, filter.limit, (row) => [row.email], presentUser);
  },
});
