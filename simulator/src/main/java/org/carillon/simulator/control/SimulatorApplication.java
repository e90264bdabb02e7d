package org.carillon.simulator.control;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("/")
public class SimulatorApplication extends Application {}
