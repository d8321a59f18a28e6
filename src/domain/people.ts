/** People at GitHub, as whoever lets them in needs to know them. */

export interface Person {
  login: string;
  /** Logins of accounts that have the App, and something in it that this person may see. */
  accounts: string[];
}

export interface People {
  /**
   * Where a browser is sent for its person to say who it is. `challenge` is the SHA-256 of the verifier that `whoIs` is
   * asked with (RFC 7636, S256).
   */
  address(options: { state: string; challenge: string }): string;
  /** Who came back with the code, which works once, within ten minutes. */
  whoIs(options: { code: string; verifier: string }): Promise<Person>;
  /** The login of a tenant's organisation. */
  organisationOf(tenant: string): Promise<string>;
  /** Whether somebody may change the executor repository of a tenant's organisation, and with it what runs there. */
  mayWrite(tenant: string, login: string): Promise<boolean>;
}
