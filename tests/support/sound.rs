//! Hears what the desktop's loudspeaker plays.

use std::io::Read;
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use super::process::Helper;
use super::wait_for;

/// Samples a second.
pub const RATE: u32 = 22_050;
/// Below this, of 32767, it is silence.
const AUDIBLE: i16 = 200;

/// How loud something was, in parts of full scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sounded {
    /// The loudest sample.
    pub peak: f64,
    /// The root of the mean square.
    pub rms: f64,
}

/// A recording that goes on until dropped.
pub struct Recording {
    heard: Arc<Mutex<Vec<i16>>>,
    _recorder: Helper,
}

impl Recording {
    /// Starts to record, and returns when the first sample has come.
    pub fn start(env: &[(String, String)]) -> Self {
        let mut recorder = Helper::start("parec", |command| {
            command.args(["--device=loudspeaker.monitor", "--raw", "--format=s16le", "--channels=1"]);
            command.args(["--rate=22050", "--latency-msec=20"]).envs(env.iter().cloned()).stdout(Stdio::piped())
        })
        .expect("parec starts");
        let mut output = recorder.child().stdout.take().expect("parec's output");
        let heard = Arc::new(Mutex::new(Vec::new()));
        let theirs = Arc::clone(&heard);
        thread::spawn(move || {
            let mut bytes = Vec::new();
            let mut buffer = [0; 4096];
            while let Ok(count) = output.read(&mut buffer)
                && count > 0
            {
                bytes.extend_from_slice(&buffer[..count]);
                let whole = bytes.len() / 2 * 2;
                let samples = bytes.drain(..whole).collect::<Vec<u8>>();
                let samples = samples.as_chunks().0.iter().map(|pair| i16::from_le_bytes(*pair));
                theirs.lock().expect("unbroken").extend(samples);
            }
        });
        let recording = Self { heard, _recorder: recorder };
        let running = wait_for(Duration::from_secs(20), || (!recording.samples().is_empty()).then_some(()));
        assert!(running.is_some(), "parec records nothing");
        recording
    }

    /// Everything recorded so far.
    pub fn samples(&self) -> Vec<i16> {
        self.heard.lock().expect("unbroken").clone()
    }

    /// Waits for something to be heard, and tells when it was noticed.
    pub fn first_sound(&self, patience: Duration) -> Option<Instant> {
        wait_for(patience, || self.samples().iter().any(|sample| sample.abs() > AUDIBLE).then(Instant::now))
    }

    /// Waits until a sound has come and been followed by `pause` of silence. Gives the sound without the silence around.
    pub fn one_sound(&self, pause: Duration, patience: Duration) -> Option<Vec<i16>> {
        let quiet = (pause.as_secs_f64() * f64::from(RATE)) as usize;
        wait_for(patience, || {
            let samples = self.samples();
            let first = samples.iter().position(|sample| sample.abs() > AUDIBLE)?;
            let last = samples.iter().rposition(|sample| sample.abs() > AUDIBLE)?;
            (samples.len() - last > quiet).then(|| samples[first..=last].to_vec())
        })
    }

    /// Waits until `length` more was recorded, and tells how loud that was.
    pub fn for_a_while(&self, length: Duration) -> Sounded {
        let (from, count) = (self.samples().len(), (length.as_secs_f64() * f64::from(RATE)) as usize);
        let recorded = wait_for(length + Duration::from_secs(10), || {
            let samples = self.samples();
            (samples.len() >= from + count).then(|| samples[from..from + count].to_vec())
        });
        loudness(&recorded.expect("the recording went on"))
    }
}

/// How loud these samples are.
pub fn loudness(samples: &[i16]) -> Sounded {
    let parts = samples.iter().map(|sample| f64::from(*sample) / 32768.0);
    let peak = parts.clone().fold(0.0, |peak: f64, part| peak.max(part.abs()));
    let rms = (parts.map(|part| part * part).sum::<f64>() / samples.len().max(1) as f64).sqrt();
    Sounded { peak, rms }
}
