// Parts of the platform that TypeScript's library does not list yet.

interface TrustedHTML {}
interface TrustedScriptURL {}

interface TrustedTypePolicy {
  createHTML(input: string): TrustedHTML;
  createScriptURL(input: string): TrustedScriptURL;
}

interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: {
      createHTML?: (input: string) => string;
      createScriptURL?: (input: string) => string;
    },
  ): TrustedTypePolicy;
}

declare var trustedTypes: TrustedTypePolicyFactory | undefined;

interface Element {
  /** https://wicg.github.io/sanitizer-api/#dom-element-sethtml */
  setHTML?(html: string, options?: { sanitizer?: Sanitizer }): void;
}
