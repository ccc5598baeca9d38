// A slider over a short ladder of steps (doses): each step is a stop, its value is spoken in words.
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import './step-slider.css';

export interface StepSliderProps {
  label: string;
  /** The words of each step, in order; the slider's value is an index into it. At least one. */
  steps: readonly string[];
  step: number;
  onStep: (step: number) => void;
}

export function StepSlider({ label, steps, step, onStep }: StepSliderProps) {
  const last = Math.max(0, steps.length - 1);
  return (
    <Slider
      className="step-slider"
      minValue={0}
      maxValue={Math.max(1, last)}
      step={1}
      value={Math.min(step, last)}
      isDisabled={last === 0}
      onChange={(value) => onStep(Math.min(last, Math.round(value)))}
    >
      <Label>{label}</Label>
      <SliderTrack className="step-track">
        <div className="step-rail" />
        <SliderThumb className="step-thumb" aria-valuetext={steps[step] ?? ''} />
      </SliderTrack>
      <SliderOutput className="step-output">{() => steps[step] ?? ''}</SliderOutput>
    </Slider>
  );
}
