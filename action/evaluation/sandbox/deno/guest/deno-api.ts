/** What the guests use of Deno. */
export interface DenoApi {
  args: readonly string[];
  internal: symbol;
  inspect(value: unknown): string;
  stdin: DenoStream & {
    read(into: Uint8Array): Promise<number | null>;
    readSync(into: Uint8Array): number | null;
  };
  stdout: DenoStream & { writeSync(bytes: Uint8Array): number };
  stderr: DenoStream & { writeSync(bytes: Uint8Array): number };
  permissions: {
    querySync(permission: { name: string; path?: string | undefined }): { state: string };
    revokeSync(permission: { name: string }): { state: string };
  };
  openSync(
    path: string,
  ): DenoStream & { readSync(into: Uint8Array): number | null; statSync(): { size: number } };
  addSignalListener(signal: string, listener: () => void): void;
  removeSignalListener(signal: string, listener: () => void): void;
  exit(code: number): never;
}

interface DenoStream {
  close(): void;
}
