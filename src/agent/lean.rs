//! Gives back what of the program only the start, or the last reminder, needed.
//!
//! The program is one file with window, exports and all; the kernel maps sixteen pages around each one that runs. An agent
//! that then sleeps for an hour would hold megabytes of code in memory that it doesn't use.

use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;

/// Knows whether something was done since the loop last waited.
pub struct Lean {
    program: program::Mapped,
    stirred: bool,
}

/// Where something was done, more may follow: so long is waited for it first.
const SETTLES_AFTER: Duration = Duration::from_secs(2);

impl Lean {
    /// Of a process that has just begun.
    pub fn new() -> Lean {
        Lean { program: program::Mapped::find(), stirred: true }
    }

    /// Something is being done.
    pub fn stir(&mut self) {
        self.stirred = true;
    }

    /// Waits through `receive` for at most `wait`, for ever where that is `None`, and gives back before it gets long.
    ///
    /// # Errors
    /// As `receive` says.
    pub fn wait<T>(
        &mut self,
        wait: Option<Duration>,
        receive: impl Fn(Option<Duration>) -> Result<T, RecvTimeoutError>,
    ) -> Result<T, RecvTimeoutError> {
        if wait.is_some_and(|wait| wait <= SETTLES_AFTER) {
            return receive(wait);
        }
        let mut left = wait;
        if std::mem::take(&mut self.stirred) {
            match receive(Some(SETTLES_AFTER)) {
                Err(RecvTimeoutError::Timeout) => left = wait.map(|wait| wait - SETTLES_AFTER),
                received => return received,
            }
        }
        // A look at the clocks, or an answer that another thread took, has brought some pages back since the last time.
        self.program.give_back();
        receive(left)
    }
}

#[cfg(target_os = "linux")]
mod program {
    use std::ops::Range;

    /// The parts of the program that are mapped as they are in its file: code and constants.
    pub struct Mapped {
        ranges: Vec<Range<usize>>,
    }

    impl Mapped {
        /// Finds them; none where the system doesn't tell.
        pub fn find() -> Mapped {
            let own = std::env::current_exe().ok();
            let maps = std::fs::read_to_string("/proc/self/smaps");
            let ranges = own.zip(maps.ok()).map(|(own, maps)| unwritten(&maps, &own.display().to_string()));
            Mapped { ranges: ranges.unwrap_or_default() }
        }

        /// Lets the kernel take their pages back. What is needed again is mapped again from the file.
        #[expect(unsafe_code, reason = "no safe call tells the kernel that pages aren't needed")]
        pub fn give_back(&self) {
            for range in &self.ranges {
                let start = std::ptr::without_provenance_mut(range.start);
                // SAFETY: the range is a mapping of our own file that can't be written to and in which no page was: what
                // is dropped is read from the file again, with the same bytes, at the next access.
                let given = unsafe { rustix::mm::madvise(start, range.len(), rustix::mm::Advice::LinuxDontNeed) };
                if let Err(error) = given {
                    tracing::debug!(%error, "pages of the program can't be given back");
                }
            }
        }
    }

    /// The mappings of `file` in a process's smaps that nobody can write to and in which nothing was written: relocated
    /// data is read-only too, but it isn't what the file holds.
    fn unwritten(smaps: &str, file: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut candidate = None;
        for line in smaps.lines() {
            let mut words = line.split_whitespace();
            match (words.next(), words.next()) {
                (Some("Anonymous:"), Some("0")) => found.extend(candidate.take()),
                (Some(range), Some(rights)) if range.contains('-') => {
                    let ours = line.ends_with(file) && rights.starts_with('r') && !rights.contains('w');
                    candidate = range.split_once('-').filter(|_| ours).and_then(|(from, to)| {
                        Some(usize::from_str_radix(from, 16).ok()?..usize::from_str_radix(to, 16).ok()?)
                    });
                }
                _ => {}
            }
        }
        found
    }
}

#[cfg(not(target_os = "linux"))]
mod program {
    /// Other systems trim a quiet process by themselves.
    pub struct Mapped;

    impl Mapped {
        /// Nothing to find.
        pub fn find() -> Mapped {
            Mapped
        }

        /// Nothing to do.
        pub fn give_back(&self) {}
    }
}
