// Types of build-kernel.mjs, for its test.
/** Compiles the kernel from its source and returns the module's bytes. */
export function compileKernel(): Promise<Uint8Array>;
/** The source file that carries the module. */
export function sourceOf(binary: Uint8Array): string;
