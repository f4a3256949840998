//! Whether somebody is at the window: seconds are for them. To whoever glances over from the sofa a minute says as much,
//! and a window that is drawn sixty times less often costs a laptop on battery nothing. Knows nothing of what counts down.

use egui::Context;

/// Watches for hands on mouse and keyboard, and for what changes by itself.
pub struct Attention<S> {
    state: Option<S>,
    since: f64,
}

/// So long after the last sign of somebody they are taken to look, in seconds.
const LOOKS: f64 = 10.0;

impl<S: PartialEq> Attention<S> {
    /// Nobody has done anything yet.
    pub fn new() -> Self {
        Attention { state: None, since: f64::NEG_INFINITY }
    }

    /// To be told each frame in which `state` everything is; whether somebody is taken to look. A new state counts as a
    /// sign: somebody brought it about, or looks up for it.
    pub fn looks(&mut self, ctx: &Context, state: S) -> bool {
        ctx.input(|input| {
            if !input.events.is_empty() || self.state.as_ref() != Some(&state) {
                self.state = Some(state);
                self.since = input.time;
            }
            input.time - self.since < LOOKS
        })
    }
}
