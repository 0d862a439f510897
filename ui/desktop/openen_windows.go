package desktop

import "golang.org/x/sys/windows"

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
