import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Actions } from '@/store/actions';
import { createActions } from '@/store/actions';
import type { AppPorts } from '@/store/app-ports';
import type { AppState, AppStore } from '@/store/app-store';
import type { PointerStore } from '@/store/pointer-store';

type AppContextValue = {
  readonly store: AppStore;
  readonly pointer: PointerStore;
  readonly actions: Actions;
  readonly ports: AppPorts;
};

const AppContext = createContext<AppContextValue | null>(null);

export function AppContextProvider({
  store,
  pointer,
  ports,
  children,
}: {
  store: AppStore;
  pointer: PointerStore;
  ports: AppPorts;
  children: ReactNode;
}) {
  const value = useMemo(
    () => ({ store, pointer, ports, actions: createActions(store) }),
    [store, pointer, ports],
  );
  return <AppContext value={value}>{children}</AppContext>;
}

function useAppContext(): AppContextValue {
  const value = useContext(AppContext);
  if (!value) throw new Error('AppContextProvider is missing');
  return value;
}

/** A part of the state. The selector must return the same value for the same state. */
export function useApp<Value>(selector: (state: AppState) => Value): Value {
  return useStore(useAppContext().store, selector);
}

export function useActions(): Actions {
  return useAppContext().actions;
}

/** The store itself, for what is done once with the state as it then is. */
export function useAppStore(): AppStore {
  return useAppContext().store;
}

/** What works outside the page's own thread or its memory: each comes when it is first asked for. */
export function usePorts(): AppPorts {
  return useAppContext().ports;
}

export function usePointerStore(): PointerStore {
  return useAppContext().pointer;
}
