// Types by which a schema and the records that it stands for say the same, or do not compile.

export type Known<T> = T extends readonly (infer U)[]
  ? readonly Known<U>[]
  : T extends object
    ? { [K in keyof T as string extends K ? never : K]: unknown } extends infer Fields
      ? [keyof Fields] extends [never]
        ? { readonly [key: string]: string }
        : { readonly [K in keyof Fields]: K extends keyof T ? Known<T[K]> : never }
      : never
    : T;
/** What parsing adds: absent lists become empty. What it does not carry: the address of the schema. */
export type Filled<T, Lists extends keyof T> = Omit<T, Lists | '$schema'> & { readonly [K in Lists]-?: NonNullable<T[K]> };
/** Every field there: a field that only one side knows, optional as it may be, is then a difference. */
type Complete<T> = T extends readonly (infer U)[] ? readonly Complete<U>[] : T extends object ? { [K in keyof T]-?: Complete<T[K]> } : T;
type Alike<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
export type Same<A, B> = [Alike<A, B>, Alike<Complete<A>, Complete<B>>] extends [true, true] ? true : false;
export type Holds<T extends true> = T;
