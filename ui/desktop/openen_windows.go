package desktop

import (
	"errors"

	"golang.org/x/sys/windows"
)

// openBestand asks Windows to open a file in the program of its kind.
func openBestand(pad string) error {
	werk, err := windows.UTF16PtrFromString("open")
	if err != nil {
		return err
	}
	p, err := windows.UTF16PtrFromString(pad)
	if err != nil {
		return err
	}
	return windows.ShellExecute(0, werk, p, nil, nil, windows.SW_SHOWNORMAL)
}

// leeft tells whether a program runs under this number.
func leeft(nummer int) bool {
	const nogBezig = 259 // STILL_ACTIVE
	h, err := windows.OpenProcess(windows.PROCESS_QUERY_LIMITED_INFORMATION, false, uint32(nummer))
	if err != nil {
		return errors.Is(err, windows.ERROR_ACCESS_DENIED)
	}
	var code uint32
	err = windows.GetExitCodeProcess(h, &code)
	_ = windows.CloseHandle(h)
	return err != nil || code == nogBezig
}
