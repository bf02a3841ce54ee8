"use client";
import { KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { authClient } from "@/lib/browser/auth-client";

interface SignInFormProps {
  /** A path on this site, already checked. */
  next: string;
  /** How the organisation's own sign-in is called; absent where none is set up. */
  oidcName?: string | undefined;
}

type Failure = "wrong" | "tooMany" | "unreachable" | "refused";

function failureOf(status: number): Failure {
  if (status === 401 || status === 400 || status === 422) return "wrong";
  if (status === 429) return "tooMany";
  return status === 0 || status >= 500 ? "unreachable" : "refused";
}

/** E-mail and password, and the organisation's own sign-in where there is one. */
export function SignInForm({ next, oidcName }: SignInFormProps) {
  const t = useTranslations("signIn");
  const [failure, setFailure] = useState<Failure>();
  const [pending, setPending] = useState<"password" | "oidc">();
  const attempt = async (way: "password" | "oidc", call: () => Promise<{ error: { status: number } | null }>) => {
    setPending(way);
    setFailure(undefined);
    const { error } = await call().catch(() => ({ error: { status: 0 } }));
    if (!error && way === "password") return window.location.assign(next);
    if (!error) return;
    setPending(undefined);
    setFailure(failureOf(error.status));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const [email, password] = [String(data.get("email") ?? ""), String(data.get("password") ?? "")];
    void attempt("password", () => authClient.signIn.email({ email: email.trim(), password }));
  };
  const withOidc = () => void attempt("oidc", () => authClient.signIn.social({ provider: "oidc", callbackURL: next }));
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {failure ? <Callout tone="danger" live title={t(`failure.${failure}`)} /> : null}
      <Field label={t("email")} required>
        <Input name="email" type="email" autoComplete="username" required />
      </Field>
      <Field label={t("password")} required>
        <Input name="password" type="password" autoComplete="current-password" required />
      </Field>
      <Button
        type="submit"
        variant="primary"
        size="lg"
        width="full"
        loading={pending === "password"}
        disabled={pending !== undefined}
      >
        {t("submit")}
      </Button>
      {oidcName ? (
        <>
          <div className="flex items-center gap-3 text-faint text-xs before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
            {t("or")}
          </div>
          <Button
            size="lg"
            width="full"
            icon={<KeyRound aria-hidden />}
            loading={pending === "oidc"}
            disabled={pending !== undefined}
            onClick={withOidc}
          >
            {t("oidc", { name: oidcName })}
          </Button>
        </>
      ) : null}
    </form>
  );
}
