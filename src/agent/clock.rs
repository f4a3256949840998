//! The machine's clocks, as they are or as a rehearsal scales them: the one place where time is read.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use atomic_write_file::AtomicWriteFile;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::io::{ErrorKind, Write};

use crate::therapy::timeline::{BootId, Now, millis};

/// Tells the time; scaled in a rehearsal.
#[derive(Debug, Clone)]
pub struct Clock {
    machine: Arc<dyn Machine>,
    rehearsal: Option<Rehearsal>,
}

/// A machine with clocks: this one, or one that a test plays, with suspends and steps of the wall clock.
pub trait Machine: std::fmt::Debug + Send + Sync {
    /// What its clocks say.
    fn now(&self) -> Now;

    /// How long it has been awake: stands still in a suspend, where the boot time of [`Machine::now`] runs.
    fn awake(&self) -> Duration;
}

/// The machine that the program runs on.
#[derive(Debug)]
pub struct ThisMachine;

impl Machine for ThisMachine {
    fn now(&self) -> Now {
        machine::now()
    }

    fn awake(&self) -> Duration {
        machine::awake()
    }
}

/// The origin of a rehearsal's clock. Kept in its folder, so that a killed one goes on and clients need only `--dir`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rehearsal {
    /// How many times faster than real time.
    pub speed: u32,
    /// The rehearsed wall time at the origin.
    pub from: DateTime<Utc>,
    /// The rehearsed boot time at the origin.
    #[serde(with = "millis")]
    pub boot: Duration,
    /// The real clocks at the origin.
    pub real: Now,
}

/// The bounds of a rehearsal's speed.
pub const SPEEDS: std::ops::RangeInclusive<u32> = 1..=10_000;

impl Clock {
    /// The machine's own time.
    pub fn real() -> Self {
        Clock::of_machine(Arc::new(ThisMachine))
    }

    /// The time of this machine.
    pub fn of_machine(machine: Arc<dyn Machine>) -> Self {
        Clock { machine, rehearsal: None }
    }

    /// The clock of a folder: a rehearsal where `file` says so, else the machine's own.
    ///
    /// # Errors
    /// When the file is there but can't be read.
    pub fn of_folder(file: &Path) -> std::io::Result<Self> {
        match std::fs::read_to_string(file) {
            Ok(text) => Ok(Clock { rehearsal: Some(serde_json::from_str(&text)?), ..Clock::real() }),
            // Where there isn't even a folder, there is no rehearsal; what is in its place is told by who needs it.
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(Clock::real()),
            Err(error) => Err(error),
        }
    }

    /// Begins a rehearsal in a folder, or goes on with the one that is there at another speed.
    ///
    /// # Errors
    /// When the file can't be read or written.
    pub fn rehearse(file: &Path, speed: u32) -> std::io::Result<Self> {
        let present = Clock::of_folder(file)?;
        let now = present.now();
        let rehearsal = Rehearsal { speed, from: now.wall, boot: now.boot, real: present.machine.now() };
        let mut out = AtomicWriteFile::open(file)?;
        out.write_all(serde_json::to_string_pretty(&rehearsal)?.as_bytes())?;
        out.commit()?;
        Ok(Clock { rehearsal: Some(rehearsal), ..present })
    }

    /// What the clocks say, to the millisecond: what is kept is what was lived by.
    pub fn now(&self) -> Now {
        let Now { wall, boot, boot_id } = self.exact_now();
        let wall = DateTime::from_timestamp_millis(wall.timestamp_millis()).unwrap_or(wall);
        Now { wall, boot: Duration::from_millis(u64::try_from(boot.as_millis()).unwrap_or(u64::MAX)), boot_id }
    }

    fn exact_now(&self) -> Now {
        let real = self.machine.now();
        let Some(rehearsal) = &self.rehearsal else { return real };
        let ran = if real.boot_id == rehearsal.real.boot_id {
            real.boot.saturating_sub(rehearsal.real.boot)
        } else {
            (real.wall - rehearsal.real.wall).to_std().unwrap_or_default()
        };
        let ran = ran * rehearsal.speed;
        let wall = rehearsal.from + TimeDelta::from_std(ran).unwrap_or(TimeDelta::MAX);
        Now { wall, boot: rehearsal.boot + ran, boot_id: real.boot_id }
    }

    /// How many times faster than real time, in a rehearsal.
    pub fn rehearsal_speed(&self) -> Option<u32> {
        self.rehearsal.as_ref().map(|rehearsal| rehearsal.speed)
    }

    /// The real time that a span on this clock takes.
    pub fn real_span(&self, span: Duration) -> Duration {
        span / self.rehearsal_speed().unwrap_or(1).max(1)
    }

    /// The time the machine has been awake, on this clock's scale: stands still in a suspend, where the boot time runs.
    pub fn awake(&self) -> Duration {
        self.machine.awake() * self.rehearsal_speed().unwrap_or(1)
    }
}

#[cfg(target_os = "linux")]
mod machine {
    //! Linux: `CLOCK_BOOTTIME` runs through suspends, the kernel names each boot.

    use std::sync::LazyLock;
    use std::time::Duration;

    use chrono::Utc;
    use rustix::time::{ClockId, clock_gettime};

    use super::{BootId, Now};

    static BOOT_ID: LazyLock<BootId> = LazyLock::new(|| {
        let id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
        BootId(id.trim().to_owned())
    });

    pub fn now() -> Now {
        Now { wall: Utc::now(), boot: read(ClockId::Boottime), boot_id: BOOT_ID.clone() }
    }

    pub fn awake() -> Duration {
        read(ClockId::Monotonic)
    }

    fn read(clock: ClockId) -> Duration {
        let time = clock_gettime(clock);
        Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
    }
}

#[cfg(not(target_os = "linux"))]
mod machine {
    //! Elsewhere std has no clock that runs through a suspend: the wall clock stands in for the boot clock.

    use std::time::Duration;

    use chrono::Utc;

    use super::{BootId, Now};

    pub fn now() -> Now {
        let wall = Utc::now();
        let boot = Duration::from_millis(u64::try_from(wall.timestamp_millis()).unwrap_or_default());
        Now { wall, boot, boot_id: BootId("wall".to_owned()) }
    }

    pub fn awake() -> Duration {
        now().boot
    }
}
