import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";

/** For readers who are not signed in: what they would have of it. */
export function SignInInvitation() {
  const t = useTranslations("home");
  return (
    <Callout
      title={t("invitation.title")}
      actions={
        <LinkButton href="/sign-in?next=%2F" variant="primary">
          {t("invitation.action")}
        </LinkButton>
      }
    >
      {t("invitation.body")}
    </Callout>
  );
}
