// A range from a count to a count: a slider with two thumbs, and a field for each end.
import { Input, Label, NumberField, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import './range-slider.css';

export interface RangeSliderProps {
  label: string;
  lowName: string;
  highName: string;
  most: number;
  low: number;
  high: number;
  onRange: (low: number, high: number) => void;
}

export function RangeSlider({ label, lowName, highName, most, low, high, onRange }: RangeSliderProps) {
  const setLow = (value: number) => {
    if (Number.isFinite(value)) onRange(value, Math.max(value, high));
  };
  const setHigh = (value: number) => {
    if (Number.isFinite(value)) onRange(Math.min(low, value), value);
  };
  return (
    <div className="range-slider" role="group" aria-label={label}>
      <Slider
        aria-label={label}
        minValue={0}
        maxValue={most}
        step={1}
        value={[low, high]}
        onChange={([from, to]) => onRange(from ?? low, to ?? high)}
      >
        <SliderTrack className="range-track">
          <div className="range-rail" />
          <div
            className="range-chosen"
            style={{ left: `${(100 * low) / most}%`, width: `${(100 * (high - low)) / most}%` }}
          />
          <SliderThumb index={0} className="range-thumb" aria-label={lowName} />
          <SliderThumb index={1} className="range-thumb" aria-label={highName} />
        </SliderTrack>
      </Slider>
      <div className="range-fields">
        <RangeField name={lowName} most={most} value={low} onValue={setLow} />
        <RangeField name={highName} most={most} value={high} onValue={setHigh} />
      </div>
    </div>
  );
}

interface RangeFieldProps {
  name: string;
  most: number;
  value: number;
  onValue: (value: number) => void;
}

function RangeField({ name, most, value, onValue }: RangeFieldProps) {
  return (
    <NumberField className="range-field" minValue={0} maxValue={most} step={1} value={value} onChange={onValue}>
      <Label>{name}</Label>
      <Input />
    </NumberField>
  );
}
