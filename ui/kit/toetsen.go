package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// ontvanger takes the keys that the widget with the focus has no use for. The window
// is one, and so is every layer above it: while a layer is open the window hears
// nothing, and that is what turns the actions of a screen off behind a dialog.
type ontvanger interface {
	neemToets(*fyne.KeyEvent) bool
	neemSneltoets(fyne.Shortcut) bool
}

// hoogste gives who listens now on the canvas; nil for a foreign layer or window.
func hoogste(c fyne.Canvas) ontvanger {
	if c == nil {
		return nil
	}
	o := c.Overlays().Top()
	if o == nil {
		o = c.Content()
	}
	ontvangt, _ := o.(ontvanger)
	return ontvangt
}

// geefToets passes a key on that o did not use.
func geefToets(o fyne.CanvasObject, ev *fyne.KeyEvent) bool {
	h := hoogste(doekVan(o))
	return h != nil && h.neemToets(ev)
}

// geefSneltoets offers a combination of keys to the window or layer of o.
func geefSneltoets(o fyne.CanvasObject, s fyne.Shortcut) bool {
	h := hoogste(doekVan(o))
	return h != nil && h.neemSneltoets(s)
}

// geefSchermtoets offers a combination of keys to the open screen only, not to the shell.
func geefSchermtoets(o fyne.CanvasObject, s fyne.Shortcut) bool {
	h, ok := hoogste(doekVan(o)).(interface{ neemSchermtoets(fyne.Shortcut) bool })
	return ok && h.neemSchermtoets(s)
}

// isEnter tells whether it is one of the two Enter keys.
func isEnter(k fyne.KeyName) bool { return k == fyne.KeyReturn || k == fyne.KeyEnter }

// combinatie reads which keys a shortcut stands for, also those that Fyne names.
func combinatie(s fyne.Shortcut) (fyne.KeyName, fyne.KeyModifier, bool) {
	k, ok := s.(fyne.KeyboardShortcut)
	if !ok {
		return "", 0, false
	}
	naam := k.Key()
	if isEnter(naam) {
		naam = fyne.KeyReturn
	}
	return naam, k.Mod(), true
}

// sneltoets makes the shortcut of a key and its modifiers, as the desktop names it:
// Ctrl+Z and Ctrl+Y come under names of their own.
func sneltoets(k fyne.KeyName, m fyne.KeyModifier) fyne.Shortcut {
	switch {
	case m == fyne.KeyModifierControl && k == fyne.KeyZ:
		return &fyne.ShortcutUndo{}
	case m == fyne.KeyModifierControl && k == fyne.KeyY:
		return &fyne.ShortcutRedo{}
	}
	return &desktop.CustomShortcut{KeyName: k, Modifier: m}
}
