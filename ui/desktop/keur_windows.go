package desktop

import (
	"path/filepath"
	"strings"

	"golang.org/x/sys/windows"
)

func voorbeeldpad() string { return `C:\Schakel\administratie` }

// schijfVan tells what a folder lies on.
func schijfVan(pad string) schijf {
	volume := filepath.VolumeName(pad)
	volume = strings.TrimPrefix(volume, `\\?\`)
	if strings.HasPrefix(volume, `\\`) || strings.HasPrefix(strings.ToUpper(volume), `UNC\`) {
		return netwerk
	}
	wortel, err := windows.UTF16PtrFromString(volume + `\`)
	if err != nil {
		return vast
	}
	switch windows.GetDriveType(wortel) {
	case windows.DRIVE_REMOTE:
		return netwerk
	case windows.DRIVE_REMOVABLE, windows.DRIVE_CDROM:
		return los
	case windows.DRIVE_RAMDISK:
		return geheugen
	default:
		return vast
	}
}
