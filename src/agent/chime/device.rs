//! Plays through the system's own sound device (Windows, macOS).

use std::num::NonZero;
use std::path::Path;

use rodio::buffer::SamplesBuffer;
use rodio::{DeviceSinkBuilder, Player};

use super::sound::Pcm;

/// Plays the samples to their end. There is no server to choose.
pub(super) fn play(pcm: &Pcm, _server: Option<&Path>) -> Result<(), String> {
    let Some(rate) = NonZero::new(pcm.rate) else { return Err("the sound has no rate".into()) };
    let mut device = DeviceSinkBuilder::open_default_sink().map_err(|error| error.to_string())?;
    device.log_on_drop(false);
    let player = Player::connect_new(device.mixer());
    let samples: Vec<f32> = pcm.samples.iter().map(|sample| f32::from(*sample) / 32768.0).collect();
    player.append(SamplesBuffer::new(NonZero::<u16>::MIN, rate, samples));
    player.sleep_until_end();
    Ok(())
}
