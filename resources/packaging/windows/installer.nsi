; The installer, for NSIS; texts.py fills in what stands between @ signs.
; /S does it without questions; /D=FOLDER, as the last word and without quotes, chooses the folder.

Target amd64-unicode
!include MUI2.nsh
!include LogicLib.nsh
Name "cnndesk"
OutFile "@TARGET@"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\cnndesk"
InstallDirRegKey HKCU "@UNINSTALL@" "InstallLocation"
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
BrandingText "cnndesk @VERSION@"
VIProductVersion "@NUMBERS@"
VIAddVersionKey "ProductName" "cnndesk"
VIAddVersionKey "ProductVersion" "@VERSION@"
VIAddVersionKey "FileVersion" "@VERSION@"
VIAddVersionKey "FileDescription" "Installs cnndesk for one user"
VIAddVersionKey "LegalCopyright" "BSD-3-Clause"
VIAddVersionKey "CompanyName" "cnndesk developers"
!define MUI_ICON "@ICON@"
!define MUI_UNICON "@ICON@"
!define MUI_FINISHPAGE_RUN "$INSTDIR\cnndeskw.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Start cnndesk"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A running program cannot be replaced. Silent: exit code 2.
!macro REFUSE_WHILE_RUNNING
  ${If} ${FileExists} "$INSTDIR\cnndesk.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\cnndesk.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "cnndesk is running. Close its windows, then try again." /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section "cnndesk"
  !insertmacro REFUSE_WHILE_RUNNING
  ; What an earlier version brought and this one does not must not stay.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  ${EndIf}
  SetOverwrite on
@INSTALL@
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\cnndesk.lnk" "$INSTDIR\cnndeskw.exe" "" "$INSTDIR\cnndesk.exe" 0 SW_SHOWNORMAL "" "@DESCRIPTION@"
@REGISTER@
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\cnndesk.exe" "" "$INSTDIR\cnndesk.exe"
  WriteRegStr HKCU "@UNINSTALL@" "DisplayName" "cnndesk"
  WriteRegStr HKCU "@UNINSTALL@" "DisplayVersion" "@VERSION@"
  WriteRegStr HKCU "@UNINSTALL@" "DisplayIcon" "$INSTDIR\cnndesk.exe"
  WriteRegStr HKCU "@UNINSTALL@" "Publisher" "cnndesk developers"
  WriteRegStr HKCU "@UNINSTALL@" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "@UNINSTALL@" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "@UNINSTALL@" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "@UNINSTALL@" "EstimatedSize" @SIZE@
  WriteRegDWORD HKCU "@UNINSTALL@" "NoModify" 1
  WriteRegDWORD HKCU "@UNINSTALL@" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro REFUSE_WHILE_RUNNING
@REMOVE@
  Delete "$SMPROGRAMS\cnndesk.lnk"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
@FORGET@
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\cnndesk.exe"
  DeleteRegKey HKCU "@UNINSTALL@"
  ; What can be made again goes. Settings and unsaved work stay, in $LOCALAPPDATA\cnndesk.
  RMDir /r "$LOCALAPPDATA\cnndesk\Cache"
  RMDir /r "$LOCALAPPDATA\cnndesk\Logs"
  RMDir "$LOCALAPPDATA\cnndesk"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
