/** As they are printed: in groups, with blanks or hyphens between them. */
const bare = (text: string): string => text.replace(/[\s-]/g, "");

/** `+47 900 12 345`: ITU-T E.164, always with its plus. */
function isPhone(text: string): boolean {
  return /^\+[\d\s().-]+$/.test(text) && /^\d{8,15}$/.test(text.replace(/\D/g, ""));
}

/** The ranges of the issuers of cards, with the lengths of each: an id of a program is hardly ever in one, with the right check digit. */
const CARDS =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|5\d{2})\d{12})$/;

function isCard(text: string): boolean {
  const digits = bare(text);
  if (!CARDS.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** An account number (ISO 13616): its check digits make it 1 modulo 97. */
function isAccount(text: string): boolean {
  const account = bare(text).toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(account)) return false;
  const turned = account.slice(4) + account.slice(0, 4);
  const rest = [...turned].reduce((left, sign) => {
    const value = Number.parseInt(sign, 36);
    return (left * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
  return rest === 1;
}

/** Whether a value is a number that people are known by: of a telephone, a card, or a bank account. */
export function isPersonNumber(text: string): boolean {
  return text.length <= 60 && (isPhone(text) || isCard(text) || isAccount(text));
}
