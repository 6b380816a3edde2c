import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly rank?: 'quiet';
  /** Kinds of file that the browser offers: endings and media types. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

/** A button that lets people choose a file: the browser's own field cannot be worded. */
export function FileButton({ label, rank, accept, onChoose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" data-rank={rank} onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          // the same file chosen again shall be read again
          event.target.value = '';
          if (chosen) onChoose(chosen);
        }}
      />
    </>
  );
}
