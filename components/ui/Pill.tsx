import type { InputHTMLAttributes, Ref } from 'react';
import './Pill.css';

/** One of a few words to choose from: a radio button or a box, with its words as the place to press. */
export function Pill({
  children,
  ...input
}: InputHTMLAttributes<HTMLInputElement> & { readonly ref?: Ref<HTMLInputElement> | undefined }) {
  return (
    <label className="pill">
      <input {...input} />
      <span>{children}</span>
    </label>
  );
}
